import type { Span } from '../../text/position.js';

/** Accounts that no person reads, and the one of git’s own addresses. */
const nobody = new Set(['noreply', 'no-reply', 'donotreply', 'do-not-reply', 'git']);
/** `logo@2x.png` is a picture. */
const fileEndings = new Set(['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'pdf']);
const longestAccount = 64;
const longestDomain = 253;

/** E-mail addresses, found from their sign outwards, so that the time is linear. */
export function* emailAddresses(text: string): Iterable<Span> {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestAccount && /[\p{L}\p{N}._%+'-]/u.test(text.charAt(start - 1))) start -= 1;
    while (start < at && /[.'_-]/.test(text.charAt(start))) start += 1;
    let end = at + 1;
    while (end < text.length && end - at < longestDomain && /[\p{L}\p{N}.-]/u.test(text.charAt(end))) end += 1;
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end -= 1;
    if (isAddress(text.slice(start, at), text.slice(at + 1, end))) yield { start, end };
  }
}

function isAddress(account: string, domain: string): boolean {
  const labels = domain.split('.');
  const ending = labels.at(-1) ?? '';
  if (account === '' || nobody.has(account.toLowerCase()) || labels.length < 2) return false;
  return labels.every((label) => label !== '') && /^\p{L}{2,}$/u.test(ending) && !fileEndings.has(ending.toLowerCase());
}
