import { useState } from 'preact/hooks';
import { Refused } from '../../../platform/request-failure.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import type { ConsoleRoot } from '../console-root.ts';
import { strings } from '../strings.ts';

/** A name, and a short one for addresses made from it until somebody types their own. */
export function NewSpace({ root }: { root: ConsoleRoot }) {
  const { settings } = strings;
  const [name, setName] = useState('');
  const [slug, setSlug] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => {
    root.overlay.value = null;
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      const made = await root.api.peek().makeSpace({ name: name.trim(), slug: slug ?? slugOf(name) });
      close();
      await root.enterSpace(made.slug);
    } catch (error) {
      setProblem(strings.failed(error instanceof Refused ? error.message : ''));
    }
  };
  return (
    <Dialog title={settings.newSpace} hint={settings.newSpaceHint} closeLabel={strings.close} onClose={close}>
      <form class="form" onSubmit={submit}>
        <label class="field">
          <span>{settings.name}</span>
          <input
            class="input"
            required
            maxLength={80}
            data-first
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{settings.slug}</span>
          <input
            class="input"
            required
            maxLength={60}
            value={slug ?? slugOf(name)}
            onInput={(event) => setSlug(event.currentTarget.value)}
          />
        </label>
        <p class="bad" role="alert">
          {problem}
        </p>
        <div class="row-end">
          <button type="submit" class="btn pri" disabled={!name.trim()}>
            {settings.create}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
