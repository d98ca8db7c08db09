import type { Waiting } from './answer-queue.ts';

/** What the customer wrote and the server does not know yet. */
export interface Shelved {
  waiting: readonly Waiting[];
  /** Words in the making, by question and control. */
  drafts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface AnswerShelf {
  load(): Promise<Shelved | null>;
  /** Null empties it. Rejects where the browser gives no storage; the words then live in memory alone. */
  save(what: Shelved | null): Promise<void>;
}

const store = 'answers';

/** IndexedDB, one record a conversation. For the first-party page alone: an embed keeps nothing on a host's visitor. */
export function createAnswerShelf(key: string): AnswerShelf {
  const within = async <T>(mode: IDBTransactionMode, act: (answers: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const database = await settled(openDatabase());
    try {
      return await settled(act(database.transaction(store, mode).objectStore(store)));
    } finally {
      database.close();
    }
  };
  return {
    load: async () => (await within<Shelved | undefined>('readonly', (answers) => answers.get(key))) ?? null,
    save: async (what) => {
      if (what === null) await within('readwrite', (answers) => answers.delete(key));
      else await within('readwrite', (answers) => answers.put(what, key));
    },
  };
}

function openDatabase(): IDBOpenDBRequest {
  const request = indexedDB.open('goodword-chat', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return request;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
