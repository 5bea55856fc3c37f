module.exports = nativeRequire("@univerjs/sheets-conditional-formatting");
