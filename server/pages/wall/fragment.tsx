import type { WallCard, WallPayload } from '../../../shared/contracts/wall.ts';

/** A card as plain markup: what stands in a page without script, and what a crawler reads. */
function FragmentCard({ card }: { card: WallCard }) {
  const about = [card.author.title, card.author.company].filter(Boolean).join(', ');
  return (
    <li>
      <figure>
        <blockquote lang={card.locale} dir="auto">
          {card.body.split(/\n{2,}/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </blockquote>
        <figcaption>
          <b>{card.author.name ?? 'Name kept private'}</b>
          {card.rating !== null && <span> · {card.rating} out of 5</span>}
          {about && <span> · {about}</span>}
          {card.incentive && <span> · {card.incentive}</span>}
        </figcaption>
        {card.reply && (
          <p>
            Reply from {card.reply.from}: {card.reply.text}
          </p>
        )}
      </figure>
    </li>
  );
}

/** The wall's first page as light markup, to be pasted inside `<goodword-wall>`: it stands until the wall has rendered, and wherever it cannot. */
export function WallFragment({ wall, publicUrl }: { wall: WallPayload; publicUrl: string }) {
  return (
    <div data-goodword-fallback="">
      <ul>
        {wall.cards.map((card) => (
          <FragmentCard card={card} />
        ))}
      </ul>
      <p>
        <a href={`${publicUrl}/w/${wall.slug}`}>
          Read what {wall.total} customers of {wall.spaceName} say
        </a>
      </p>
    </div>
  );
}
