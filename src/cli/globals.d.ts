/** Put in by the build from package.json. */
declare const STORYMARK_VERSION: string;
