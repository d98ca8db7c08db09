import { strings } from '../strings.ts';

export function channelName(channel: string): string {
  const { channels } = strings.conversations;
  return channel === 'sms' ? channels.sms : channel === 'email' ? channels.email : channels.web;
}

/** What the server says about it in words goes before its status: somebody waits for a call, or took all of it back. */
export function toneOf(status: string, text = ''): '' | 'o' | 'w' | 'x' {
  if (/taken back/i.test(text)) return 'x';
  if (/asked to be contacted/i.test(text)) return 'w';
  if (status === 'completed') return 'o';
  if (status === 'failed' || status === 'opted_out') return 'x';
  return status === 'suppressed' ? 'w' : '';
}
