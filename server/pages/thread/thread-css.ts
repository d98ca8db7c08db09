/** What a thread needs beside the plain page: their words on paper, the business's on a card, a box to write in. */
export const threadCss = `
.plain{max-width:38rem}
.subject{margin-bottom:32px;font-size:1.0625rem}
.thread{list-style:none;margin:0 0 24px;padding:0;display:grid;gap:20px}
.thread>li{padding:0;padding-inline-start:16px;border:0;border-inline-start:1px solid var(--line)}
.thread>li::before{content:none}
.thread>.us{padding:16px;border:1px solid var(--line);border-radius:14px;background:var(--card)}
.who{margin:0 0 4px;font-size:.9375rem;color:var(--muted)}.who b{color:var(--ink)}
.said{margin:0;white-space:pre-line;font:400 1.125rem/1.5 var(--words)}
.thread ul{border:0;margin:0;padding-inline-start:20px;font-size:.9375rem}
.good{font-weight:600}
textarea{display:block;width:100%;padding:12px 14px;font:inherit;color:inherit;background:var(--card);border:1px solid var(--control);border-radius:10px;resize:vertical}
textarea[aria-invalid]{border-color:var(--stop)}
form .muted{margin:8px 0 0}
form button{margin-top:16px}
`;
