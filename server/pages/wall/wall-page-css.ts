export const wallPageCss = `
:root{color-scheme:light dark}
body{margin:0;background:#fcfaf6;color:#261d16;font:400 1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:74rem;margin:0 auto;padding:48px 24px 72px}
h1{font-size:2.375rem;line-height:1.1;letter-spacing:-.03em;margin:0 0 32px;text-wrap:balance}
[data-goodword-fallback] ul{list-style:none;margin:0;padding:0;columns:20rem;column-gap:20px}
[data-goodword-fallback] figure{break-inside:avoid;margin:0 0 20px;padding:24px;background:#fff;border:1px solid #e1ddd7;border-radius:14px}
[data-goodword-fallback] blockquote{margin:0 0 16px;font:400 1.0625rem/1.55 "Iowan Old Style","Palatino Linotype",Palatino,P052,serif}
[data-goodword-fallback] p{margin:0 0 .5em}
@media (prefers-color-scheme:dark){body{background:#16100c;color:#f1eee9}[data-goodword-fallback] figure{background:#211a15;border-color:#372f29}a{color:#f59569}}
`;
