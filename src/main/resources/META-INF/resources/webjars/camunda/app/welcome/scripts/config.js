import { settings } from '../../tasklist/scripts/centre.js';

export default {
  ...settings({ name: '首页', translated: true }),
  // The stock link leads to the vendor's English documentation.
  links: []
};
