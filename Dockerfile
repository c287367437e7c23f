# The server as `npm start` runs it; docker-compose.yml puts a Neo4j beside it.
FROM node:24-bookworm-slim
WORKDIR /ratsgraph
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && mkdir -p .ratsgraph && chown node .ratsgraph
USER node
EXPOSE 4000
CMD ["node", "src/setup/start.mjs"]
