import type { Plan } from '../access/index.ts';

export interface PlanLimits {
  /** Trigger, SMS and legacy calls in an hour; null: no limit. */
  callsAnHour: number | null;
  conversationsAMonth: number | null;
  testimonialsAMonth: number | null;
  v1Api: boolean;
}

/** Limits stop new intake, never what visitors see. */
export const planLimits: Record<Plan, PlanLimits> = {
  free: { callsAnHour: 10, conversationsAMonth: 5, testimonialsAMonth: 15, v1Api: false },
  pro: { callsAnHour: 500, conversationsAMonth: null, testimonialsAMonth: 500, v1Api: false },
  growth: { callsAnHour: 500, conversationsAMonth: null, testimonialsAMonth: 2000, v1Api: true },
  agency: { callsAnHour: 500, conversationsAMonth: null, testimonialsAMonth: null, v1Api: true },
  unlimited: { callsAnHour: null, conversationsAMonth: null, testimonialsAMonth: null, v1Api: true },
};

/** Credits a text conversation must find before it starts. */
export const MIN_SMS_CREDITS = 3;

/** `YYYY-MM` in UTC. */
export function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}
