/* What few pages need: what names why an address gives no answer, and what checks signatures. The small files fetch it when they do. */
export { diagnose, diagnoseHere } from './diagnose.js';
export { verifier } from './verify.js';
