/** The console counts with the same rules while an owner types: they live where both may read them. */
export { fold, segmentsOf, smsCaps } from '../../../../shared/text-message.ts';
