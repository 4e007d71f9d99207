import {
  CompletionItem,
  CompletionItemKind,
  Disposable,
  Hover,
  languages,
  MarkdownString,
  Range,
  type CompletionItemProvider,
  type HoverProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { lintCompletions, type CompletionEntry } from '../../core/language/lintCompletion.js';
import { lintHover } from '../../core/language/lintHover.js';
import { allRules } from '../../core/lint/registry.js';
import type { Backlog } from '../../core/backlog/backlog.js';
import { isTeamFile } from '../workspace/backlogPath.js';
import type { BacklogServices } from '../workspace/backlogServices.js';

/** Completion and hover for `lint:` in TEAM.md, and for `lint-ignore` everywhere. */
export function registerLintLanguage(services: BacklogServices): Disposable {
  const selector = { language: 'markdown' };
  const completion: CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const found = placeOf(services, document, position);
      if (found === undefined) return [];
      const { text, offset, isTeam } = found;
      return lintCompletions(text, offset, isTeam, allRules).map((entry) => toItem(entry, document));
    },
  };
  const hover: HoverProvider = {
    provideHover(document, position) {
      const found = placeOf(services, document, position);
      if (found === undefined) return undefined;
      const { text, offset, isTeam, backlog } = found;
      const made = lintHover(text, offset, isTeam, allRules, backlog.team.lint);
      return made && new Hover(new MarkdownString(made.contents), rangeOf(made.span, document));
    },
  };
  return Disposable.from(
    languages.registerCompletionItemProvider(selector, completion, ' ', '{', '[', ','),
    languages.registerHoverProvider(selector, hover),
  );
}

interface Place {
  readonly text: string;
  readonly offset: number;
  readonly isTeam: boolean;
  readonly backlog: Backlog;
}

function placeOf(services: BacklogServices, document: TextDocument, position: Position): Place | undefined {
  const found = services.find(document.uri);
  if (found === undefined) return undefined;
  const { file, backlog } = found;
  return { text: document.getText(), offset: document.offsetAt(position), isTeam: isTeamFile(file), backlog };
}

function toItem(entry: CompletionEntry, document: TextDocument): CompletionItem {
  const { kind, detail, documentation, insertText, span, sortText, continues } = entry;
  const item = new CompletionItem({ label: entry.label, description: detail });
  item.kind = kind === 'rule' ? CompletionItemKind.Property : CompletionItemKind.EnumMember;
  item.documentation = new MarkdownString(documentation);
  item.insertText = insertText;
  item.filterText = entry.label;
  item.sortText = sortText;
  item.range = rangeOf(span, document);
  if (continues) item.command = { command: 'editor.action.triggerSuggest', title: 'Choose the level' };
  return item;
}

function rangeOf({ start, end }: CompletionEntry['span'], document: TextDocument): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
