import { expect, it } from 'vitest';
import { looksLikeHtml } from '../../src/read/looks-like-html.js';

it.each([
  '<!DOCTYPE html>\n<title>x</title>',
  '\n\n<html lang="en">',
  '<?xml version="1.0" encoding="utf-8"?>\n<!doctype html>',
  '<!-- saved from a browser --> <!-- twice -->\n<html>',
  '<body class="a">',
])('knows a page: %s', (text) => {
  expect(looksLikeHtml(text)).toBe(true);
});

it.each([
  'The <html> element opens a page.',
  '<htmlx>',
  '<p>Only a paragraph</p>',
  '',
  '<!-- only a comment -->',
  '< html>',
])('knows what is none: %s', (text) => {
  expect(looksLikeHtml(text)).toBe(false);
});

it.each(['<!--', '<', '<!-- ', '<?xml ', ' '])('looks at a megabyte of "%s" no longer than at a page', (piece) => {
  expect(looksLikeHtml(piece.repeat(1_000_000 / piece.length))).toBe(false);
});
