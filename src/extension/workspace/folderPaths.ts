import { Uri, workspace, type TextDocument, type WorkspaceFolder } from 'vscode';

/** Between the URIs of VS Code and the paths of core: relative to the workspace folder, with `/`. */
export class FolderPaths {
  readonly #prefix: string;

  constructor(readonly folder: WorkspaceFolder) {
    const { path } = folder.uri;
    this.#prefix = path.endsWith('/') ? path : `${path}/`;
  }

  uriOf(file: string): Uri {
    return Uri.joinPath(this.folder.uri, file);
  }

  /** Undefined for what is not in the folder. */
  fileOf(uri: Uri): string | undefined {
    const { scheme, authority } = this.folder.uri;
    if (uri.scheme !== scheme || uri.authority !== authority || !uri.path.startsWith(this.#prefix)) return undefined;
    return uri.path.slice(this.#prefix.length);
  }

  /** The open document of a file, in an editor or loaded by a command; its text wins over the disk. */
  openDocument(file: string): TextDocument | undefined {
    const uri = this.uriOf(file).toString();
    return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri);
  }
}
