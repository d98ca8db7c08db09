import type { Field } from '../../surfaces/openapi/field-list.ts';
import { Prose } from './prose.tsx';

/** Fields as a list of terms: name and type, then what holds for it. */
export function Fields({
  title,
  fields,
  answer = false,
}: {
  title: string;
  fields: readonly Field[];
  answer?: boolean;
}) {
  if (fields.length === 0) return null;
  return (
    <section class="fields">
      <p class="over">{title}</p>
      <dl>
        {fields.map((field) => (
          <div key={field.name} class={`d${Math.min(field.depth, 3)}`}>
            <dt>
              <code>{ownName(field)}</code> <span class="type">{field.type}</span>{' '}
              {answer ? !field.required && <span class="may">may be absent</span> : field.required && <b>required</b>}
            </dt>
            <Meaning field={field} />
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The parents' names are muted, so that the own name is what one reads. */
function ownName({ name, depth }: Field) {
  const cut = depth === 0 ? 0 : name.lastIndexOf('.') + 1;
  return (
    <>
      {cut > 0 && <span class="above">{name.slice(0, cut)}</span>}
      {name.slice(cut)}
    </>
  );
}

function Meaning({ field: { description, rules } }: { field: Field }) {
  if (description === null && rules.length === 0) return <dd class="none" />;
  return (
    <dd>
      {description !== null && <Prose text={description} />}
      {description !== null && rules.length > 0 && '. '}
      {rules.length > 0 && <span class="rules">{rules.join('; ')}</span>}
    </dd>
  );
}
