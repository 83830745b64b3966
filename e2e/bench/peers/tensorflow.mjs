import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { fileURLToPath } from 'node:url';
import { transposed } from '../engine/problems.mjs';

// Its fastest: no checks.
tf.enableProdMode();
setWasmPaths(fileURLToPath(new URL('node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)));

/**
 * TensorFlow.js on one of its backends, in its float32: tensors made beforehand, loss and dW read back.
 * Xᵀ is asked for by matMul's flag, as in its own gradient of matMul, from the one X that every contestant
 * gets; with `keepTransposed` from a second copy of the data, kept transposed, which its kernels read faster.
 */
export async function tensorflow(backend, { keepTransposed = false } = {}) {
  await tf.setBackend(backend);
  await tf.ready();
  if (tf.getBackend() !== backend) throw new Error(`TensorFlow.js has no ${backend} backend here`);
  return {
    name: keepTransposed ? `tfjs ${backend}, Xᵀ` : `tfjs ${backend}`,
    async prepare({ W: flatW, X: flatX, y, reg, N, D, C }) {
      const begin = () => tf.setBackend(backend);
      await begin();
      const X = tf.tensor2d(Float32Array.from(flatX), [N, D]);
      const Xt = keepTransposed ? tf.transpose(X) : undefined;
      const W = tf.tensor2d(Float32Array.from(transposed(flatW, D)), [D, C]);
      const Y = tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(y, 'int32'), C), 'float32'));
      return {
        begin,
        run: () =>
          tf.tidy(() => {
            const scores = tf.matMul(X, W);
            const dScores = tf.div(tf.sub(tf.softmax(scores), Y), N);
            const product = Xt ? tf.matMul(Xt, dScores) : tf.matMul(X, dScores, true);
            const dW = tf.add(product, tf.mul(W, reg));
            const losses = tf.sub(tf.logSumExp(scores, 1), tf.sum(tf.mul(scores, Y), 1));
            const loss = tf.add(tf.mean(losses), tf.mul(tf.sum(tf.square(W)), 0.5 * reg));
            return { loss: loss.dataSync()[0], dW: dW.dataSync() };
          }),
        gradient: ({ dW }) => transposed(Float64Array.from(dW), C),
        dispose: () => tf.dispose(Xt ? [X, Xt, W, Y] : [X, W, Y]),
      };
    },
  };
}
