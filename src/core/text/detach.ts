/**
 * A copy of a string that does not keep the text it was cut from alive. V8's slices of 13 characters and more are views of
 * their parent, so an index that kept them would silently hold every file.
 */
export function detach(text: string): string {
  return text.length < 13 ? text : (' ' + text).slice(1);
}
