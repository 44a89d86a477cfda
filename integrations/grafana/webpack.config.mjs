// As Grafana's own starter builds a panel: a module that Grafana's loader takes, its libraries left to Grafana, parts from the plugin's folder.
import { readFileSync } from 'node:fs';
import CopyPlugin from 'copy-webpack-plugin';

const { id } = JSON.parse(readFileSync(new URL('src/plugin.json', import.meta.url), 'utf8'));
const parser = { syntax: 'typescript', tsx: true };
const jsc = { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } };

export default {
  mode: 'production',
  devtool: false,
  entry: { module: './src/module.ts' },
  externals: ['react', 'react-dom', 'react/jsx-runtime', '@grafana/data', '@grafana/ui', '@grafana/runtime'],
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc } } }] },
  output: {
    clean: true,
    filename: '[name].js',
    chunkFilename: '[name].js?_cache=[contenthash]',
    library: { type: 'amd' },
    publicPath: `public/plugins/${id}/`,
    uniqueName: id,
  },
  performance: { hints: false },
  plugins: [new CopyPlugin({ patterns: ['plugin.json', 'img/**'].map((from) => ({ from, context: 'src' })) })],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
};
