import { settings } from '../../tasklist/scripts/centre.js';

export default settings({ name: '驾驶舱', translated: false });
