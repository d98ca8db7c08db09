export { approvalDetail, type ProvenanceReaders } from './approval-detail.ts';
export { type ProofFacts, proofFacts } from './proof.ts';
