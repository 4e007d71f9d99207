import assert from 'node:assert/strict';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A text of XML as objects: attributes begin with @, and elements of these names are always arrays. Fails when it is not well-formed. */
export function parsedXml(text: string, arrays: readonly string[]): unknown {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own, for the same ten lines
  assert.equal(XMLValidator.validate(text), true, text);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => arrays.includes(name),
    htmlEntities: true,
    trimValues: false,
    parseTagValue: false,
  });
  return parser.parse(text);
}
