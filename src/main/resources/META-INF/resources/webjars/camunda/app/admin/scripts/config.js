import { settings } from '../../tasklist/scripts/centre.js';

export default settings({ name: '管理', translated: true });
