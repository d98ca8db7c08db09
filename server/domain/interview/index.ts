/**
 * The interview: a conversation in, a testimonial in the customer's own words out. Pure: time and ids come in on the
 * call, nothing else does. The transcript (events) is the truth, the state is its fold.
 */
export { apply, fold } from './apply.ts';
export type { AssistReply } from './assist/assist.ts';
export { type AssistRequest, assistRequest } from './assist/assist-request.ts';
export { type AssistPlan, planAssist } from './assist/plan-assist.ts';
export { readReply } from './assist/read-reply.ts';
export { choosableBank } from './bank/choosable-bank.ts';
export { isOwnerLanguage, type OwnerLanguage } from './bank/languages.ts';
export { paysForPraise } from './bank/leading-in.ts';
export type { OwnerBank, OwnerQuestion } from './bank/owner-bank.ts';
export { shortForTexts, smsNameProblem } from './bank/sms-name.ts';
export { type FieldProblem, validateOwnerBank } from './bank/validate-owner-bank.ts';
export { begin } from './begin.ts';
export type { Command, Evidence, Slot, Span } from './commands.ts';
export type { InterviewContext } from './context.ts';
export type { Composition, Draft, DraftSpan, MechanicalEdit, Unit } from './draft.ts';
export type { Channel, Identity, InterviewEvent, Outcome, Purposes, Recorded } from './events.ts';
export { due, type Happening, happen } from './happen.ts';
export { askedItem, namedItem } from './render/item-name.ts';
export type { InterviewState } from './state.ts';
export { type StepMeta, type StepOutcome, step } from './step.ts';
export { approvedContent, type Submission, submission } from './submission.ts';
export { type ViewExtra, view } from './view.ts';
