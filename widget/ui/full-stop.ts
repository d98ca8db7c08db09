/** Ends a sentence once: "Bo L." has its full stop already. */
export const fullStop = (sentence: string) => (/[.!?…。]$/u.test(sentence) ? sentence : `${sentence}.`);
