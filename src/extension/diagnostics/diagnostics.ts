import { Diagnostic, DiagnosticRelatedInformation, Disposable, languages, Location, Uri } from 'vscode';
import type { Finding } from '../../core/lint/finding.js';
import { rulePageUrl } from '../../core/lint/rulePage.js';
import { toRange, toSeverity } from '../convert.js';
import type { BacklogService } from '../workspace/backlogService.js';
import type { BacklogServices } from '../workspace/backlogServices.js';

/** The linter's findings of the whole workspace in the Problems view, file by file as they change. */
export function registerDiagnostics(services: BacklogServices): Disposable {
  const collection = languages.createDiagnosticCollection('storymark');
  const show = (service: BacklogService, files: Iterable<string>): void => {
    const entries: [Uri, Diagnostic[] | undefined][] = [];
    for (const file of files) {
      const findings = service.linter.findings(file);
      const shown = findings.map((finding) => toDiagnostic(finding, service));
      entries.push([service.paths.uriOf(file), shown.length === 0 ? undefined : shown]);
    }
    if (entries.length > 0) collection.set(entries);
  };
  return Disposable.from(
    collection,
    services.onDidLint(({ service, files }) => {
      show(service, files);
    }),
    services.onDidChangeFolders(({ removed }) => {
      for (const service of removed) {
        const files = new Set(service.linter.all().map((finding) => finding.file));
        for (const file of files) collection.delete(service.paths.uriOf(file));
      }
    }),
  );
}

export function toDiagnostic(finding: Finding, service: BacklogService): Diagnostic {
  const diagnostic = new Diagnostic(toRange(finding.range), finding.message, toSeverity(finding.severity));
  diagnostic.source = 'storymark';
  diagnostic.code = { value: finding.rule, target: Uri.parse(rulePageUrl(finding.rule)) };
  diagnostic.relatedInformation = (finding.related ?? []).map(({ file, range, message }) => {
    return new DiagnosticRelatedInformation(new Location(service.paths.uriOf(file), toRange(range)), message);
  });
  return diagnostic;
}
