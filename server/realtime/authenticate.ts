import { handshake } from '../../shared/realtime/events.ts';
import type { RealtimeNeeds, Who } from './realtime.ts';

/** Who a socket is, from the handshake it was opened with; null: refused. Rooms are decided here and nowhere else. */
export async function authenticate(
  needs: RealtimeNeeds,
  auth: unknown,
  cookie: string | undefined,
): Promise<Who | null> {
  const said = handshake.safeParse(auth);
  if (!said.success) return null;
  switch (said.data.as) {
    case 'visitor': {
      const wall = await needs.publicWall(said.data.wall);
      return wall && { as: 'visitor', wall: wall.id };
    }
    case 'customer': {
      const conversation = await needs.conversationOfToken(said.data.token);
      return conversation === null ? null : { as: 'customer', token: said.data.token, conversation };
    }
    case 'owner': {
      const space = await needs.spaceOfOwnerToken(said.data.token);
      return space === null ? null : { as: 'owner', space };
    }
    case 'member': {
      const member = await needs.memberOfCookie(cookie);
      return member && { as: 'member', account: member.account, spaces: member.spaces };
    }
  }
}
