// The bakery's own light switch: the wall follows it because it follows the page.
const root = document.documentElement;
if (matchMedia('(prefers-color-scheme: dark)').matches) root.dataset.theme = 'dark';
addEventListener('DOMContentLoaded', () => {
  const dusk = document.querySelector('.dusk');
  const tell = () => dusk.setAttribute('aria-pressed', String(root.dataset.theme === 'dark'));
  dusk.addEventListener('click', () => {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    tell();
  });
  tell();
});
