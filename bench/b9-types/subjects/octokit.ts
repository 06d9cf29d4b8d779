import { Injectable, Module } from '@nestjs/common';
import { Octokit } from '@octokit/rest';

@Injectable()
export class Shop {
  private readonly octokit = new Octokit();

  async run() {
    const { octokit } = this;
    const at = { owner: 'o', repo: 'r' };
    const repository = await octokit.request('GET /repos/{owner}/{repo}', at);
    const issue = await octokit.request('POST /repos/{owner}/{repo}/issues', { ...at, title: 't' });
    const issues = await octokit.request('GET /repos/{owner}/{repo}/issues', at);
    const pulls = await octokit.request('GET /repos/{owner}/{repo}/pulls', at);
    const branches = await octokit.request('GET /repos/{owner}/{repo}/branches', at);
    const commits = await octokit.request('GET /repos/{owner}/{repo}/commits', at);
    const releases = await octokit.request('GET /repos/{owner}/{repo}/releases', at);
    const labels = await octokit.request('GET /repos/{owner}/{repo}/labels', at);
    const user = await octokit.request('GET /user');
    const gist = await octokit.request('POST /gists', { files: { a: { content: 'x' } } });
    return [
      repository.data.name,
      issue.data.number,
      issues.data.length,
      pulls.data.length,
      branches.data.length,
      commits.data.length,
      releases.data.length,
      labels.data.length,
      user.data.login,
      gist.data.id,
    ];
  }
}

@Module({ providers: [Shop] })
export class AppModule {}
