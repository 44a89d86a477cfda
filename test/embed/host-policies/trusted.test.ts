import { keepsTo } from './keeps-to.js';

keepsTo('trusted');
