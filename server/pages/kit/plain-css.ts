/** The look of our small pages: the printer's rule, ink on paper, one filled button. */
export const plainCss = `
:root{color-scheme:light dark;--paper:#fcfaf6;--card:#fff;--ink:#261d16;--muted:#645a52;--line:#e1ddd7;--control:#8c857c;--accent:#ab3415;--on-accent:#fff;--stop:#a3261f;--words:"Iowan Old Style","Palatino Nova","Palatino Linotype",Palatino,"URW Palladio L",P052,serif}
@media (prefers-color-scheme:dark){:root{--paper:#16100c;--card:#211a15;--ink:#f1eee9;--muted:#b0aaa1;--line:#372f29;--control:#857c72;--accent:#f59569;--on-accent:#2a0f04;--stop:#ff9a8f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
.plain{max-width:30rem;margin:0 auto;padding:48px 24px 72px;min-height:100dvh}
.wordmark{font:700 1.0625rem/1 var(--words);margin:0 0 48px;padding-top:20px;border-top:1px solid var(--ink);position:relative}
.wordmark::before{content:"";position:absolute;inset:3px 0 auto;height:3px;background:var(--ink)}
.wordmark i{font-style:normal;color:var(--accent)}
h1{font-size:1.875rem;line-height:1.15;letter-spacing:-.02em;margin:0 0 16px;text-wrap:balance}
p{margin:0 0 16px}.muted{color:var(--muted);font-size:.9375rem}.bad{color:var(--stop)}
label{display:block;font-weight:600;font-size:.9375rem;margin:24px 0 8px}
input[type=email]{width:100%;min-height:48px;padding:0 14px;font:inherit;color:inherit;background:var(--card);border:1px solid var(--control);border-radius:10px}
button,.btn{display:inline-flex;align-items:center;justify-content:center;min-height:48px;padding:0 22px;margin:24px 8px 0 0;border:1px solid var(--accent);border-radius:10px;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;line-height:1.2;text-decoration:none;cursor:pointer}
button.second,.btn.second{background:none;color:var(--ink);border-color:var(--control)}
a{color:var(--accent);text-underline-offset:.2em}
p.below{margin:24px 0 0}
ul{margin:0 0 24px;padding:0;list-style:none;border-top:1px solid var(--line)}
li{padding:12px 0 12px 28px;border-bottom:1px solid var(--line);position:relative}
li::before{content:"";position:absolute;left:4px;top:1.3em;width:8px;height:8px;border-radius:50%;background:var(--accent)}
blockquote{margin:0 0 24px;font:400 1.25rem/1.45 var(--words)}
dl{margin:24px 0;border-top:1px solid var(--line)}
dl>div{display:grid;grid-template-columns:9rem 1fr;gap:12px;padding:12px 0;border-bottom:1px solid var(--line);font-size:.9375rem}
dt{color:var(--muted)}dd{margin:0}code{font:400 .8125rem/1.4 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
@media (max-width:30rem){dl>div{grid-template-columns:1fr;gap:2px}}
`;
