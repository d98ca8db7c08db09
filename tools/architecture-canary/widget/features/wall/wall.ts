import { chat } from '../chat/chat.ts';

export const wall = chat;
