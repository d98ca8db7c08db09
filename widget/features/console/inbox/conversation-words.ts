import { strings } from '../strings.ts';

export function channelName(channel: string): string {
  const { channels } = strings.inbox;
  return channel === 'sms' ? channels.sms : channel === 'email' ? channels.email : channels.web;
}

export function toneOf(status: string): '' | 'o' | 'w' | 'x' {
  if (status === 'completed') return 'o';
  if (status === 'failed' || status === 'opted_out') return 'x';
  return status === 'suppressed' ? 'w' : '';
}
