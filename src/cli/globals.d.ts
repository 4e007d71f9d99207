/** Put in by the build from package.json. */
declare const STORYMARK_VERSION: string;
/** The folder of the running file. */
declare const STORYMARK_FOLDER: string;
