/**
 * The article a word takes, by its sound: “an hour”, “a user”, “an HTML page”. Undefined where both are said: “a SQL query”
 * and “an SQL query”, “a FAQ”.
 */
export function articleFor(word: string): 'a' | 'an' | undefined {
  const [part = ''] = word.split(/[-'’_]/, 1);
  const own = part.replace(/[’']?s$/, '');
  if (/^\d/.test(part)) return numberArticle(part);
  if (/^[A-Za-z]$/.test(part) || /^[A-Za-z]\d/.test(part)) return letterArticle(part);
  if (/^[A-Z][A-Z\d]*$/.test(own) && own.length > 1) return acronymArticle(own);
  if (/^[a-z]+$/.test(own) && (spelled.has(own) || (own.length > 1 && !/[aeiouy]/.test(own))))
    return acronymArticle(own.toUpperCase());
  return wordArticle(part.toLowerCase());
}

/** Letters whose names begin with a vowel: “an F”, “an X”. */
const vowelLetters = /^[AEFHILMNORSX]/i;
/** Acronyms that everybody spells out, though they hold a vowel. */
const spelledOut =
  'MRI FBI SEO SLA SLO SSO NGO NDA LED SDK MFA FDA LMS ISO HSA HOA MBA ROI RFID RSS SMS EHR EMR EU NPO RPA SPA XSS NFC LCD MOU OTP AI MVP RPC HR';
const letters = new Set(spelledOut.split(' '));
/** Acronyms that are written in small letters now and then. */
const spelled = new Set('html http https xml sql sms mri rss ssl mp3 ftp url ui ux api id uri uuid'.split(' '));

function letterArticle(letter: string): 'a' | 'an' {
  return vowelLetters.test(letter) ? 'an' : 'a';
}

function acronymArticle(name: string): 'a' | 'an' | undefined {
  if (name === 'SQL') return undefined;
  const bySpelling = letterArticle(name);
  if (letters.has(name) || !/[AEIOUY]/.test(name) || (name.startsWith('U') && name.length <= 4)) return bySpelling;
  const byWord = wordArticle(name.toLowerCase());
  return byWord === bySpelling ? byWord : undefined;
}

function numberArticle(digits: string): 'a' | 'an' | undefined {
  const [whole = ''] = digits.split(/\D/, 1);
  if (whole.startsWith('8')) return 'an';
  if (!/^1[18]/.test(whole)) return 'a';
  // 11 and 18, alone or before groups of three digits; 1100 is “eleven hundred” to some.
  return whole.length % 3 === 2 ? 'an' : whole.length === 4 ? undefined : 'a';
}

const consonantSound =
  /^(?:eu|ew|u(?:se|sa|su(?!bs)|sur|ti|to[pn]|ra[nl]|ro|re|fo|biq|kr|ga|nanim|nary|ni(?:c|f|l(?:at|ev)|o|p|q|son|sex|t|v|direct|y)|kulele|k$)|one(?:$|ness|self|time|way|off|page)|once|ouija|y(?!tt|ve?s$))/;
const vowelSound = /^(?:hour|honest|honou?r|heir)/;
/** Words that are said both ways. */
const bothSounds = /^(?:herb|homage|histori|hotel|habitual|hallucinat|hypothe)/;

function wordArticle(word: string): 'a' | 'an' | undefined {
  if (bothSounds.test(word)) return undefined;
  if (vowelSound.test(word)) return 'an';
  if (consonantSound.test(word)) return 'a';
  return /^[aeiouàáâäåæèéêëìíîïòóôöøùúûü]/.test(word) ? 'an' : 'a';
}
