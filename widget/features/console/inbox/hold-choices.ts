export const holdChoices = ['hour', 'tomorrow', 'week', 'open'] as const;
export type HoldChoice = (typeof holdChoices)[number];

const HOUR = 3_600_000;

/** Until when a choice holds, by the clock of whoever chooses; null: until somebody opens it. */
export function holdUntil(choice: HoldChoice, now: Date): string | null {
  const morning = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 9);
  switch (choice) {
    case 'hour':
      return new Date(now.getTime() + HOUR).toISOString();
    case 'tomorrow':
      return morning(1).toISOString();
    case 'week':
      return morning(7).toISOString();
    case 'open':
      return null;
  }
}
