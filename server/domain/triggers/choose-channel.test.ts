import { expect, it } from 'vitest';
import { chooseChannel } from './choose-channel.ts';

const both = { email: 'a@example.com', phone: '+254712345678' };

it.each([
  ['by mail, when the campaign says nothing', {}, both, 'email'],
  ['by text, when the campaign says so', { channelOrder: ['sms', 'email'] as const }, both, 'sms'],
  [
    'by mail, when the campaign prefers texts but there is no number',
    { channelOrder: ['sms'] as const },
    { ...both, phone: null },
    'email',
  ],
  ['by text, when that is all there is', {}, { ...both, email: null }, 'sms'],
  [
    'by the channel it leaves out, when there is no other way',
    { channelOrder: ['email'] as const },
    { ...both, email: null },
    'sms',
  ],
] as const)('asks %s', (_what, settings, to, channel) => {
  expect(chooseChannel(settings, to)).toBe(channel);
});
