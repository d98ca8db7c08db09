import type { AuthorizationParams } from '../../domain/oauth/index.ts';

export interface Consent {
  app: string;
  /** Who registered the app, when that is another account. */
  publisher: string | null;
  account: string;
  member: { name: string; email: string };
  scopes: readonly ('read' | 'write')[];
  /** Where the browser goes afterwards, for people: a host, or a program. */
  backTo: string;
  /** Where the form goes, and what it says again. */
  action: string;
  params: AuthorizationParams;
  csrf: string;
  signInAgain: string;
}

const SCOPES = {
  read: 'See testimonials, conversations and the names and addresses of customers',
  write: 'Ask customers for reviews, moderate testimonials and change settings',
} as const;

/** What is asked, of whom and for whom; one form, two buttons, no script. */
export function ConsentPage(consent: Consent) {
  const { app, publisher, account, member, scopes, backTo } = consent;
  return (
    <form method="post" action={consent.action}>
      <h1>
        Connect <bdi>{app}</bdi> to <bdi>{account}</bdi>?
      </h1>
      <p id="may">
        <b>
          <bdi>{app}</bdi>
        </b>{' '}
        will be able to:
      </p>
      <ul aria-labelledby="may">
        {scopes.map((scope) => (
          <li key={scope}>{SCOPES[scope]}</li>
        ))}
      </ul>
      <p class="muted">
        It can never do more than you may, and stops when you say so: in the console, under Apps. After 90 days you are
        asked again.
      </p>
      <dl>
        <Row name="Account" value={account} />
        <Row name="You" value={`${member.name} (${member.email})`} />
        {publisher !== null && <Row name="App made by" value={publisher} />}
        <Row name="Leads back to" value={backTo} />
      </dl>
      {[...consent.params].flatMap(([name, values]) =>
        values.map((value) => <input key={name} type="hidden" name={name} value={value} />),
      )}
      <input type="hidden" name="csrf" value={consent.csrf} />
      <button type="submit" name="decision" value="accept">
        Allow
      </button>
      <button type="submit" name="decision" value="deny" class="second">
        Don’t allow
      </button>
      <p class="muted below">
        Not you? <a href={consent.signInAgain}>Sign in with another address</a>
      </p>
    </form>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
