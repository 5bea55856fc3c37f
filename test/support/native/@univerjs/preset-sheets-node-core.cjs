module.exports = nativeRequire("@univerjs/preset-sheets-node-core");
