import { html } from '#core/pages/html'
import type { PageLanguage } from '#core/pages/languages'
import type { PageLook } from '#core/pages/look'
import { pageDocument, pagePolicy } from '#core/pages/pageDocument'
import { verifyPage } from '#core/sync/addresses'
import { type Prepared, prepare } from './prepared.ts'

/** For addresses where nothing is, or nothing any more: which of the two is not told. */
export function missingPage(
  why: 'missing' | 'suspended',
  path: string,
  { language, look }: { readonly language: PageLanguage; readonly look: PageLook },
): Prepared {
  const { title, more } = words[language][why]
  const check = `${'../'.repeat(path.split('/').length - 1)}${verifyPage}`
  const body = html`<section class="card pad stack"><h1>${title}</h1><p>${more}</p></section>`
  const page = prepare(pageDocument({ language, look, title, body, check }), {
    type: 'text/html; charset=utf-8',
    policy: `${pagePolicy(look)}; frame-ancestors 'none'`,
    caching: 'no-store',
    shared: false,
    negotiated: true,
  })
  return { ...page, status: why === 'missing' ? 404 : 403 }
}

const words: Readonly<
  Record<PageLanguage, Record<'missing' | 'suspended', { title: string; more: string }>>
> = {
  en: {
    missing: {
      title: 'Nothing is shown here',
      more: 'The address may be incomplete, or the issuer does not show this badge on the web. Ask its holder for the badge itself: it can be checked without this page.',
    },
    suspended: {
      title: 'Not shown at the moment',
      more: 'The host has paused the pages of this issuer. Badges can still be checked: ask the holder for the badge itself.',
    },
  },
  fi: {
    missing: {
      title: 'Täällä ei näytetä mitään',
      more: 'Osoite voi olla vajaa, tai myöntäjä ei näytä tätä merkkiä verkossa. Pyydä merkki sen saajalta: sen voi tarkistaa ilman tätä sivua.',
    },
    suspended: {
      title: 'Ei näytetä juuri nyt',
      more: 'Palvelun ylläpitäjä on keskeyttänyt tämän myöntäjän sivut. Merkit voi silti tarkistaa: pyydä merkki sen saajalta.',
    },
  },
  ar: {
    missing: {
      title: 'لا شيء معروض هنا',
      more: 'قد يكون العنوان ناقصًا، أو أن الجهة المانحة لا تعرض هذه الشارة على الإنترنت. اطلبوا الشارة من صاحبها: يمكن التحقق منها دون هذه الصفحة.',
    },
    suspended: {
      title: 'غير معروضة حاليًا',
      more: 'أوقف المستضيف صفحات هذه الجهة مؤقتًا. لا يزال التحقق من الشارات ممكنًا: اطلبوا الشارة من صاحبها.',
    },
  },
}
