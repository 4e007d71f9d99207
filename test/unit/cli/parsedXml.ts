import { XMLParser } from 'fast-xml-parser';

/** A text of XML as objects: attributes begin with @, and elements of these names are always arrays. Fails when it is not well-formed. */
export function parsedXml(text: string, arrays: readonly string[]): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => arrays.includes(name),
    htmlEntities: true,
    trimValues: false,
    parseTagValue: false,
  });
  return parser.parse(text, true);
}
