/**
 * Stands in for the native logger: appends lines to the log file, without rotation.
 * VS Code loads this file with import(), so every export is assigned by name.
 */
'use strict';

const fs = require('node:fs');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const off = levels.length;

class Logger {
  #file;
  #level = levels.indexOf('info');
  #plain = false;

  constructor(_kind, _name, file) {
    this.#file = file;
  }

  trace(message) {
    this.#write(0, message);
  }
  debug(message) {
    this.#write(1, message);
  }
  info(message) {
    this.#write(2, message);
  }
  warn(message) {
    this.#write(3, message);
  }
  error(message) {
    this.#write(4, message);
  }
  critical(message) {
    this.#write(5, message);
  }

  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  clearFormatters() {
    this.#plain = true;
  }
  setPattern() {}
  flush() {}
  drop() {
    this.#level = off;
  }

  #write(level, message) {
    if (level < this.#level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, -1);
    const text = this.#plain ? String(message) : `${time} [${levels[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.#file, text);
    } catch {
      // The run folder may already have been removed: a log line is no reason to fail.
    }
  }
}

const create = async (name, file) => new Logger('rotating', name, file);

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
