/** Who hears what. A room's name is the only address a fact is sent to. */
export const rooms = {
  wall: (id: string) => `wall:${id}`,
  conversation: (id: string) => `conversation:${id}`,
  /** Owner frames and consoles that may moderate the space. */
  moderators: (space: string) => `moderators:${space}`,
  /** Consoles alone: what names people. */
  console: (account: string) => `console:${account}`,
};
