import { z } from 'zod';
import { operation } from '../../kit/operation.ts';

export const credits = z.object({
  object: z.literal('sms_credits'),
  credits: z.number().meta({ description: 'What is left' }),
  required: z.number().meta({ description: 'What a text conversation must find before it starts' }),
});

export const operations = {
  credits: operation({
    id: 'v1.sms.credits',
    method: 'GET',
    paths: ['/v1/sms/credits'],
    summary: 'The balance of SMS credits',
    scope: 'read',
    success: { 200: credits },
  }),
};
