export { EvidenceGrade, ReviewState } from '../adoption/adoption.terms.js';
