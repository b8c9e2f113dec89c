export { Evidence } from '../adoption/evidence.entity.js';
