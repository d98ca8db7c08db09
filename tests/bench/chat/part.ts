import type { BenchProcess } from '../support/process.ts';
import type { Row } from '../support/report.ts';
import type { MadeChat } from '../support/world.ts';

/** One part of the chat bench. */
export interface Part {
  rows: Row[];
  notes: string[];
}

/** Customers with conversations of their own. */
export async function customersOf(server: BenchProcess, count: number): Promise<object[]> {
  const chats = await server.ask<MadeChat[]>('chats', count);
  return chats.map(({ token }) => ({ as: 'customer', token }));
}

/** Clients of the echo, which asks nobody who they are. */
export const strangers = (count: number): object[] => Array.from({ length: count }, () => ({ as: 'nobody' }));
