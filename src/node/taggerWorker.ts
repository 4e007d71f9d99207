import { createTagger } from '../core/text/winkTagger.js';
import type { TaggedWord } from '../core/text/taggedWords.js';

/** What comes in: texts. What goes out: the words of each, in the same order. */
export type TaggerAnswer = readonly (readonly TaggedWord[])[];

type Listener = (texts: readonly string[]) => void;
interface Port {
  listen(listener: Listener): void;
  post(answer: TaggerAnswer): void;
}

declare const self: { onmessage: unknown; postMessage(message: unknown): void } | undefined;
declare const require: (id: 'node:worker_threads') => typeof import('node:worker_threads');

const tag = createTagger();
const port = typeof self === 'undefined' ? threadPort() : webPort(self);
port.listen((texts) => {
  port.post(texts.map((text) => tag(text) ?? []));
});

/** The package carries the language model once: the same file is a thread of Node and a worker of the web. */
function webPort(scope: NonNullable<typeof self>): Port {
  return {
    listen: (listener) => {
      scope.onmessage = ({ data }: { data: readonly string[] }) => listener(data);
    },
    post: (answer) => scope.postMessage(answer),
  };
}

function threadPort(): Port {
  const { parentPort } = require('node:worker_threads');
  if (parentPort === null) throw new Error('The tagger runs in a worker only.');
  return {
    listen: (listener: Listener) => parentPort.on('message', listener),
    post: (answer) => {
      parentPort.postMessage(answer);
    },
  };
}
