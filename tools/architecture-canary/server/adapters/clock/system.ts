import { send } from '../mailer/smtp.ts';

export const system = () => send;
