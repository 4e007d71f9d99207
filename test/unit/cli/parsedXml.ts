import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** A text of XML as objects: attributes begin with @, and elements of these names are always arrays. Fails when it is not well-formed. */
export function parsedXml(text: string, arrays: readonly string[]): unknown {
  SyntaxValidator.validate(text);
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
