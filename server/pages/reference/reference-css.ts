/** Printed praise for people who write programs: paper on the left, an inked page of code on the right. */
export const referenceCss = `
:root{color-scheme:light dark;--paper:#fcfaf6;--sunk:#f4efe6;--card:#fff;--ink:#261d16;--muted:#645a52;--line:#e1ddd7;--control:#8c857c;--accent:#ab3415;--stop:#a3261f;--ok:#106c3e;--inv:#261d16;--inv-ink:#fcfaf6;--inv-muted:#cbc2b7;--inv-line:#4b3f35;--k:#fcfaf6;--s:#f3b94c;--n:#f59569;--w:#f59569;--words:"Iowan Old Style","Palatino Nova","Palatino Linotype",Palatino,"URW Palladio L",P052,serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#16100c;--sunk:#1b1511;--card:#211a15;--ink:#f1eee9;--muted:#b0aaa1;--line:#372f29;--control:#857c72;--accent:#f59569;--stop:#ff9a8f;--ok:#74cf9e;--inv:#211a15;--inv-ink:#f1eee9;--inv-muted:#b0aaa1;--inv-line:#372f29;--k:#f1eee9}}
*{box-sizing:border-box}
html{scroll-padding-top:24px}
body{margin:0;background:var(--paper);color:var(--ink);font:400 .9375rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:4px}
code,pre,.verb{font-family:var(--mono);font-size:.8125rem}
p code,dd code,.lead code{padding:1px 4px;border-radius:4px;background:var(--sunk);overflow-wrap:anywhere}
.skip{position:absolute;left:-999rem}
.skip:focus{left:16px;top:12px;z-index:2;padding:8px 12px;background:var(--ink);color:var(--paper);border-radius:8px}
.away{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.ref{display:grid;grid-template-columns:16.5rem minmax(0,1fr);min-height:100dvh}
.side{position:sticky;top:0;height:100dvh;overflow-y:auto;padding:28px 12px 48px 24px;background:var(--sunk);border-inline-end:1px solid var(--line);scrollbar-width:thin;scrollbar-color:var(--control) transparent}
.wordmark{font:700 1.25rem/1 var(--words);margin:0 0 28px 12px}.wordmark i{font-style:normal;color:var(--accent)}
.narrow{display:none}
.contents,.contents ul{list-style:none;margin:0;padding:0}
.contents a,.contents summary{display:flex;gap:8px;align-items:baseline;min-height:28px;padding:4px 12px;border-radius:8px;color:inherit;text-decoration:none;font-size:.875rem;line-height:1.35}
.contents a:hover,.contents summary:hover{background:color-mix(in srgb,var(--ink) 7%,transparent)}
.contents .part{margin:24px 0 4px;font-weight:600;border-top:1px solid var(--line);border-radius:0 0 8px 8px;padding-top:16px}
.contents details>ul{margin-bottom:8px}
.contents .verb{flex:none;width:3.9em;font-size:.6875rem;white-space:nowrap}
.contents summary{font-weight:600}.contents summary .type{font-weight:400}
.verb{font-weight:700;letter-spacing:.02em;color:var(--ink)}.verb.get{color:var(--muted)}.verb.delete{color:var(--stop)}.verb.post{color:var(--accent)}.verb.put,.verb.patch{color:var(--ok)}
main{min-width:0;padding:0 40px 96px;max-width:88rem}
.head,.dialect>h2{position:relative;padding-top:20px;border-top:1px solid var(--ink)}
.head::before,.dialect>h2::before{content:"";position:absolute;inset:3px 0 auto;height:3px;background:var(--ink)}
.head{margin-top:40px}
h1{font-size:2.375rem;line-height:1.1;letter-spacing:-.03em;margin:12px 0 8px}
h2{font-size:1.875rem;line-height:1.15;letter-spacing:-.02em;margin:0 0 8px;text-wrap:balance}
h3{font-size:1.25rem;line-height:1.3;letter-spacing:-.01em;margin:48px 0 0}
h4{font-size:1.0625rem;line-height:1.35;margin:0 0 8px;text-wrap:balance}
h4 a{color:inherit;text-decoration:none}h4 a:hover{text-decoration:underline}
p.over{font-size:.8125rem;line-height:1.4;margin:0;color:var(--muted);font-weight:600}
p{margin:0 0 12px;max-width:66ch}
.lead{font-size:1.0625rem;color:var(--muted)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:0 32px;margin:24px 0 0}
.facts div{padding:12px 0;border-top:1px solid var(--line)}.facts dt{color:var(--muted);font-size:.8125rem}.facts dd{margin:0}.facts a,.facts code{font-family:var(--mono);font-size:.8125rem;background:none;padding:0;overflow-wrap:anywhere}
.guide{columns:26rem;column-gap:48px;margin:24px 0 0}
.guide section{break-inside:avoid;padding:12px 0}
.guide h2{font-size:1.0625rem;letter-spacing:0;margin:0 0 8px}
.dialect{margin-top:72px}
.call{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,27rem);gap:24px 40px;padding:32px 0 40px;border-bottom:1px solid var(--line)}
.call:target h4 a{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px}
.line{display:flex;gap:10px;align-items:baseline;margin:0 0 6px}.line code{background:none;padding:0;overflow-wrap:anywhere}
.auth,.bare{color:var(--muted);font-size:.875rem;margin-top:12px}.bare b{color:var(--ink)}
.fields{margin-top:20px}
dl{margin:0}dd{margin:0}
.fields>dl{margin-top:4px;border-top:1px solid var(--line)}
.fields>dl>div{padding:9px 0;border-bottom:1px solid var(--line)}
.fields>dl>div:last-child{border-bottom:0}
.d1{padding-inline-start:16px!important}.d2{padding-inline-start:32px!important}.d3{padding-inline-start:48px!important}
dt code{font-weight:600;overflow-wrap:anywhere}.above{font-weight:400;color:var(--muted)}
.type,.may{color:var(--muted);font-size:.8125rem}.fields b{font-size:.8125rem;font-weight:600;color:var(--accent)}
dd{font-size:.8125rem;color:var(--muted);overflow-wrap:anywhere}dd.none{display:none}
.told details,.dialect>details{margin-top:12px}
.told summary,.dialect>details summary,.narrow>summary{cursor:pointer;font-size:.875rem;font-weight:600;padding:6px 0;min-height:32px}
.told summary b{font-weight:600}.told details .fields{margin:4px 0 0}
.told summary .type{font-weight:400}
.refusals div{display:grid;grid-template-columns:3rem 1fr;gap:8px;padding:5px 0;font-size:.875rem}.refusals dt{font-family:var(--mono);font-size:.8125rem;line-height:1.7}
.shown{position:sticky;top:24px;align-self:start;display:grid;gap:16px;min-width:0}
.box{margin:0;background:var(--inv);color:var(--inv-ink);border-radius:14px;overflow:hidden;border:1px solid var(--inv-line)}
.box figcaption{padding:10px 16px;font-size:.8125rem;font-weight:600;color:var(--inv-muted);border-bottom:1px solid var(--inv-line)}
.box pre{margin:0;padding:14px 16px;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;max-height:24rem;line-height:1.6;tab-size:2;scrollbar-width:thin;scrollbar-color:var(--inv-muted) transparent}
.box pre:focus-visible{outline-offset:-4px;outline-color:var(--s)}
.k{color:var(--k)}.s{color:var(--s)}.n,.w{color:var(--n)}
@media (max-width:70rem){.call{grid-template-columns:minmax(0,1fr)}.shown{position:static}.call{gap:20px}}
@media (max-width:56rem){.ref{display:block}.side{position:static;height:auto;padding:20px 24px 12px;border:0;border-bottom:1px solid var(--line)}.wide{display:none}.narrow{display:block}.wordmark{margin:0 0 12px}.contents a,.contents summary{min-height:44px;align-items:center;padding-inline:0}main{padding:0 24px 72px}.head{margin-top:24px}.dialect{margin-top:56px}}
@media (max-width:30rem){h1{font-size:1.875rem}h2{font-size:1.5rem}main,.side{padding-inline:16px}.box{margin-inline:-16px;border-radius:0;border-inline:0}.d2{padding-inline-start:24px!important}.d3{padding-inline-start:32px!important}}
@media print{:root{--paper:#fff;--sunk:#fff;--inv:#fff;--inv-ink:#000;--inv-muted:#444;--k:#000;--s:#000;--n:#000}.side,.skip{display:none}.ref{display:block}main{padding:0;max-width:none}.call{grid-template-columns:minmax(0,1fr);break-inside:auto}.shown{position:static}.box pre{max-height:none}details::details-content{content-visibility:visible;display:block}h2,h3,h4,.over,.line{break-after:avoid}.box,.fields>dl>div{break-inside:avoid}}
`;
