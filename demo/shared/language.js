/*
 * Every text of these pages stands there in English and in Welsh, and the style sheet shows the one that fits the page's `lang`.
 * The language is part of the address (`?lang=cy`), so that a link can keep it. This script runs before the page is drawn.
 */
{
  const page = document.documentElement;
  const language = new URLSearchParams(location.search).get('lang') === 'cy' ? 'cy' : 'en';
  page.lang = language;

  document.addEventListener('DOMContentLoaded', () => {
    const title = document.querySelector('title');
    document.title = title?.dataset[language] ?? document.title;
    for (const link of document.querySelectorAll('a[data-keep-language]')) {
      const address = new URL(link.href);
      address.searchParams.set('lang', language);
      link.href = address.href;
    }
    for (const link of document.querySelectorAll('a[data-language]')) {
      if (link.dataset.language === language) link.setAttribute('aria-current', 'true');
    }
  });
}
