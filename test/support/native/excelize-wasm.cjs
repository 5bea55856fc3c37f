module.exports = nativeRequire("excelize-wasm");
