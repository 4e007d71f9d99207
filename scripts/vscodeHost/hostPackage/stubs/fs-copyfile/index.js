/** Stands in for the native copy-on-write copy: Node's own copy does the same. */
'use strict';

const fs = require('node:fs');

exports.copyFile = fs.promises.copyFile;
exports.copyFileSync = fs.copyFileSync;
exports.isCloneSupported = () => false;
exports.constants = fs.constants;
exports.cp = fs.promises.cp;
